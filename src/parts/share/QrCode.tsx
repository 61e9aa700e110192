import { useMemo } from 'preact/hooks';
import { shareTextsFor } from '../../text/late/classroom/share-texts';
import { useApp } from '../app-context';
import { qrDrawing } from './qr-drawing';
import './qr-code.css';

/** An address as a QR code, as large as its box. Dark on light in each palette: many readers find no other. */
export function QrCode({ address }: { readonly address: string }) {
  const { tooLong, code } = shareTextsFor(useApp().messages);
  const drawing = useMemo(() => qrDrawing(address), [address]);
  if (!drawing) return <p>{tooLong}</p>;
  const { side, dark } = drawing;
  return (
    <svg
      class="qr-code"
      role="img"
      aria-label={code(address)}
      viewBox={`0 0 ${side} ${side}`}
      shape-rendering="crispEdges"
    >
      <rect width={side} height={side} fill="#fff" />
      <path d={dark} fill="#000" />
    </svg>
  );
}
