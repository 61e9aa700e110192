import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useApp } from '../../parts/app-context';
import { OtherNames } from '../../parts/lists/OtherNames';
import { Places } from '../../parts/lists/Places';
import { Relationships } from '../../parts/lists/Relationships';
import { Languages } from '../../parts/page/Languages';
import { lessonTextsFor } from '../../text/late/lesson-texts';
import { Icon } from '../../ui/Icon';
import './drawer.css';

interface Props {
  readonly onClose: () => void;
  /** What follows the switches. */
  readonly children?: ComponentChildren;
}

/** The panel's switches of layers and places, over the edge of the map. */
export function Drawer({ onClose, children }: Props) {
  const texts = lessonTextsFor(useApp().messages);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <aside class="present-drawer paper" aria-labelledby="present-drawer-title">
      <header>
        <h2 id="present-drawer-title" ref={heading} tabIndex={-1}>
          {texts.drawer}
        </h2>
        <button
          type="button"
          class="present-button icon-button"
          title={texts.closeDrawer}
          aria-label={texts.closeDrawer}
          onClick={onClose}
        >
          <Icon name="close" />
        </button>
      </header>
      <Relationships />
      <Places />
      <OtherNames />
      <Languages />
      {children}
    </aside>
  );
}
