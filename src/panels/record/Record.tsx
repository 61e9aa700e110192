import { useApp } from '../../parts/app-context';
import { recordTextsFor } from '../../text/late/record-texts';
import type { Selection } from '../../view/view';
import { Corrected } from './Corrections';

/** At the head of a thing's page: that it was corrected, and that it is planned. */
export function Record({ entity, planned }: { entity: Selection; planned: boolean }) {
  const record = recordTextsFor(useApp().messages);
  return (
    <>
      {planned && <p class="planned">{record.planned}</p>}
      <Corrected entity={entity} />
    </>
  );
}
