import { inject } from 'vitest';
import type { AtEnd, Engine, Session } from './engine';
import { Page } from './page';

/** Starts an engine with one window of the size of a classroom's laptop. `file`: as for `Engine.start`. */
export async function opened(engine: Engine, atEnd: AtEnd, file?: string): Promise<{ session: Session; page: Page }> {
  const environment = {
    ...process.env,
    DISPLAY: inject('display'),
    GDK_BACKEND: 'x11',
    LIBGL_ALWAYS_SOFTWARE: '1',
    // Without this setting, in 6 of 15 tours WebKit's compositor crashed in software OpenGL or never showed the canvas;
    // with it in none of 12. https://bugs.webkit.org/show_bug.cgi?id=261874
    WEBKIT_DISABLE_DMABUF_RENDERER: '1',
  };
  const session = await engine.start(environment, atEnd, file);
  const [window = ''] = await session.windows();
  const page = new Page(session, window);
  await page.resize(1366, 768);
  return { session, page };
}
