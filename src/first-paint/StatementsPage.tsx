import type { App } from '../parts/app-context';
import { directionOf } from '../story/direction';
import type { citationTags, SiteUrl } from './citable';
import { Statements } from './Statements';

/** The parts of a page that only the build knows. */
export interface PageHead {
  readonly policy: string;
  readonly icon: string;
  /** URLs of the style sheets, in order. */
  readonly styles: readonly string[];
  readonly site: SiteUrl;
}

interface Props extends PageHead {
  readonly app: App;
  readonly tags: ReturnType<typeof citationTags>;
  /** The address of the story's page. */
  readonly back: string;
}

/** Tags from which reference managers take the page's reference. */
export const CitationTags = ({ tags }: Pick<Props, 'tags'>) =>
  tags.map(([name, content]) => <meta key={name + content} name={name} content={content} />);

/** The page of all statements as a complete document. It needs no scripts. */
export function StatementsPage({ app, back, policy, icon, styles, tags }: Props) {
  const { story, messages } = app;
  return (
    <html lang={story.lang} dir={directionOf(story.lang)}>
      <head>
        <meta http-equiv="Content-Security-Policy" content={policy} />
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <meta name="color-scheme" content="light dark" />
        <meta name="darkreader-lock" />
        <title>{`${messages.withoutScript.relationships} · ${story.title}`}</title>
        <CitationTags tags={tags} />
        <link rel="icon" href={icon} type="image/svg+xml" />
        {styles.map((href) => (
          <link key={href} rel="stylesheet" href={href} />
        ))}
      </head>
      <body class="statements-page">
        <Statements app={app} back={back} />
      </body>
    </html>
  );
}
