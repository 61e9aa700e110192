import { Icon, type IconName } from '../../ui/Icon';

interface Props {
  readonly icon: IconName;
  readonly label: string;
  readonly off?: boolean;
  readonly onPress: () => void;
}

/** A button over the map. Off, it keeps the focus that it has: a button that vanishes loses a keyboard's place. */
export function MapButton({ icon, label, off, onPress }: Props) {
  return (
    <button
      type="button"
      class="map-button"
      title={label}
      aria-label={label}
      aria-disabled={off}
      onClick={() => !off && onPress()}
    >
      <Icon name={icon} />
    </button>
  );
}
