import { shareTextsFor } from '../../text/late/classroom/share-texts';
import { useApp } from '../app-context';
import { LateQrCode } from './LateQrCode';
import { ShareLink } from './ShareLink';
import { reachOf, shareAddress } from './share-address';
import './share.css';

/** The present view for other devices: its QR code, its address as text, and the ways to send that. `page`: as for `shareAddress`. */
export function Shared({ page }: { readonly page: string }) {
  const { story, store, messages } = useApp();
  const texts = shareTextsFor(messages);
  const address = shareAddress(story, store.view.value, page);
  const reach = reachOf(address);
  return (
    <div class="share">
      {reach !== 'nobody' && (
        <div class="share-code">
          <LateQrCode address={address} />
        </div>
      )}
      <div class="share-words">
        <p class="share-address" translate={false}>
          {address}
        </p>
        {reach !== 'anybody' && <p>{texts.onlyHere}</p>}
        <ShareLink address={address} />
      </div>
    </div>
  );
}
