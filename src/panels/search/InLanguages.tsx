import { useApp } from '../../parts/app-context';
import { languageRuns } from '../../text/script-language';

/** A text in which words of another script have their language, so that a screen reader uses the right voice. */
export function InLanguages({ text }: { readonly text: string }) {
  const { story } = useApp();
  return (
    <>
      {languageRuns(text, story.lang).map((run, i) =>
        run.lang ? (
          <span key={i} lang={run.lang}>
            {run.text}
          </span>
        ) : (
          run.text
        ),
      )}
    </>
  );
}
