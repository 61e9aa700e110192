/*
 * Tells a learning platform that the map was opened (`incomplete`), and that its end was reached (`completed`): SCORM 1.2. Nothing else is
 * told: no score, no time, no place where somebody stopped; and nothing is asked about who it is. Where there is no platform, the map works
 * just the same.
 *
 * The map in the frame says its steps by the messages that any host gets (docs/embedding.md).
 */
(() => {
  /** Platforms put their API into a window around this one; some open a window, and have it around the opener. */
  const MOST_FRAMES = 50;
  /** What a platform says of a part that has not been completed. Others stay as they are. */
  const OPEN = ['', 'not attempted', 'incomplete', 'browsed', 'unknown'];

  /**
   * @typedef {object} Api
   * @property {(parameter: '') => string} LMSInitialize
   * @property {(parameter: '') => string} LMSFinish
   * @property {(parameter: '') => string} LMSCommit
   * @property {(element: string) => string} LMSGetValue
   * @property {(element: string, value: string) => string} LMSSetValue
   */

  /**
   * @param {Window | null} start
   * @returns {Api | undefined}
   */
  function apiAround(start) {
    let here = start;
    for (let i = 0; here && i < MOST_FRAMES; i++) {
      try {
        const { API } = /** @type {Window & { API?: Api }} */ (here);
        if (API) return API;
      } catch {
        // A window of another site.
      }
      if (here.parent === here) break;
      here = here.parent;
    }
    return undefined;
  }

  const frame = document.querySelector('iframe');
  const api = apiAround(window) ?? apiAround(window.opener);
  if (!frame || !api || api.LMSInitialize('') !== 'true') return;

  const STATUS = 'cmi.core.lesson_status';
  /** @param {'incomplete' | 'completed'} status */
  const report = (status) => {
    if (!OPEN.includes(api.LMSGetValue(STATUS))) return;
    api.LMSSetValue(STATUS, status);
    api.LMSCommit('');
  };
  report('incomplete');

  // Of this package itself. As files from a disk, both have no origin of their own.
  const follow = () => frame.contentWindow?.postMessage({ crosscurrents: 1, do: 'follow' }, '*');
  addEventListener('message', ({ source, data }) => {
    if (source !== frame.contentWindow || data?.crosscurrents !== 1) return;
    if (data.on === 'ready') follow();
    if (data.on === 'view' && data.step !== undefined && data.step === data.steps) report('completed');
  });
  // It may have been ready before.
  follow();
  addEventListener('pagehide', () => void api.LMSFinish(''), { once: true });
})();
