import { useEffect, useRef } from 'preact/hooks';
import { useApp } from '../../parts/app-context';
import { Places } from '../../parts/lists/Places';
import { Relationships } from '../../parts/lists/Relationships';
import { Icon } from '../../ui/Icon';

/** The panel's own switches of layers and places, over the map's edge. */
export function Drawer({ onClose }: { readonly onClose: () => void }) {
  const { present } = useApp().messages;
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus({ preventScroll: true }), []);
  return (
    <aside class="present-drawer" aria-labelledby="present-drawer-title">
      <header>
        <h2 id="present-drawer-title" ref={head} tabIndex={-1}>
          {present.drawer}
        </h2>
        <button
          type="button"
          class="present-button"
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
