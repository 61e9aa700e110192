import { Component, type ComponentChildren } from 'preact';
import { useApp } from './app-context';
import './boundary.css';

interface Props {
  readonly children: ComponentChildren;
  /** Renders nothing instead of a sentence: for parts that are only seen now and then. */
  readonly quiet?: boolean;
}

/**
 * Takes down only itself when a component in it throws: instead of it stands a sentence, with a button that tries again.
 * With a `key` of what it shows, the next thing that is shown is tried by itself.
 */
export class Boundary extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  static override getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidCatch(error: unknown) {
    console.error(error);
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return this.props.quiet ? null : <PartFailed onRetry={() => this.setState({ failed: false })} />;
  }
}

function PartFailed({ onRetry }: { onRetry: () => void }) {
  const { part } = useApp().messages;
  return (
    <div class="part-failed paper" role="alert">
      <p>{part.failed}</p>
      <button type="button" class="button" onClick={onRetry}>
        {part.retry}
      </button>
    </div>
  );
}
