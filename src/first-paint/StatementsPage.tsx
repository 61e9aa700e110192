import type { Desk } from '../parts/desk';
import { Statements } from './Statements';

/** What the build alone knows of the page. */
export interface Surroundings {
  readonly policy: string;
  readonly icon: string;
  /** Style sheets, in their order. */
  readonly styles: readonly string[];
}

interface Props extends Surroundings {
  readonly desk: Desk;
}

/** The page of all statements as a whole document. It needs no program. */
export function StatementsPage({ desk, policy, icon, styles }: Props) {
  const { story, messages } = desk;
  return (
    <html lang={story.lang}>
      <head>
        <meta http-equiv="Content-Security-Policy" content={policy} />
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <meta name="color-scheme" content="light dark" />
        <title>{`${messages.withoutScript.relationships} · ${story.title}`}</title>
        <link rel="icon" href={icon} type="image/svg+xml" />
        {styles.map((href) => (
          <link key={href} rel="stylesheet" href={href} />
        ))}
      </head>
      <body class="statements-page">
        <Statements desk={desk} />
      </body>
    </html>
  );
}
