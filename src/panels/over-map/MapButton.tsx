import { Icon, type IconName } from '../../ui/Icon';

interface Props {
  readonly icon: IconName;
  readonly label: string;
  readonly disabled?: boolean | undefined;
  readonly onPress: () => void;
}

/** A button over the map. `disabled` sets only `aria-disabled`, so that a focused button does not lose the focus. */
export function MapButton({ icon, label, disabled, onPress }: Props) {
  return (
    <button
      type="button"
      class="map-button"
      title={label}
      aria-label={label}
      aria-disabled={disabled || undefined}
      onClick={() => !disabled && onPress()}
    >
      <Icon name={icon} />
    </button>
  );
}
