import type { App } from '../parts/app-context';
import { directionOf } from '../story/direction';
import { builtTextsFor } from '../text/late/built-texts';
import type { citationTags, SiteUrl } from './citable';
import { DocumentHead, type HeadParts } from './DocumentHead';
import { Statements } from './Statements';

/** The parts of the page that only the build knows. */
export interface PageHead extends HeadParts {
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
      <DocumentHead
        title={`${builtTextsFor(messages).withoutScript.relationships} · ${story.title}`}
        policy={policy}
        icon={icon}
        styles={styles}
      >
        <CitationTags tags={tags} />
      </DocumentHead>
      <body class="statements-page">
        <Statements app={app} back={back} />
      </body>
    </html>
  );
}
