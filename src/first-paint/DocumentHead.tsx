import type { ComponentChildren } from 'preact';

/** The parts of a page's head that only the build knows. */
export interface HeadParts {
  readonly policy: string;
  readonly icon: string;
  /** URLs of the style sheets, in order. */
  readonly styles: readonly string[];
}

interface Props extends HeadParts {
  readonly title: string;
  /** More tags of the head. */
  readonly children: ComponentChildren;
}

/** The head of a page that needs no scripts. */
export const DocumentHead = ({ policy, icon, styles, title, children }: Props) => (
  <head>
    <meta http-equiv="Content-Security-Policy" content={policy} />
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
    <meta name="color-scheme" content="light dark" />
    <meta name="darkreader-lock" />
    <title>{title}</title>
    {children}
    <link rel="icon" href={icon} type="image/svg+xml" />
    {styles.map((href) => (
      <link key={href} rel="stylesheet" href={href} />
    ))}
  </head>
);
