import { useEffect, useRef } from 'preact/hooks';
import { useDesk } from '../../parts/desk';
import { Places } from '../../parts/lists/Places';
import { Relationships } from '../../parts/lists/Relationships';
import { Icon } from '../../ui/Icon';
import './drawer.css';

/** The panel's own switches of layers and places, over the map's edge. */
export function Drawer({ onClose }: { readonly onClose: () => void }) {
  const { present } = useDesk().messages;
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus({ preventScroll: true }), []);
  return (
    <aside class="present-drawer paper" aria-labelledby="present-drawer-title">
      <header>
        <h2 id="present-drawer-title" ref={head} tabIndex={-1}>
          {present.drawer}
        </h2>
        <button
          type="button"
          class="present-button icon-button"
          title={present.closeDrawer}
          aria-label={present.closeDrawer}
          onClick={onClose}
        >
          <Icon name="close" />
        </button>
      </header>
      <Relationships />
      <Places />
    </aside>
  );
}
