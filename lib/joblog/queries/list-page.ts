import { today } from '@/lib/core/clock';
import type { Viewer } from '@/lib/core/session/viewer';
import { addMonths } from '@/lib/kalender/rules';
import { joblogStatusser } from '@/services/dfdg';
import { mayChange } from '../policy';
import { joblogCsvPath, joblogKortPath, type ListParams, listHref, udskrivHref } from '../schema/liste';
import { statusNavne } from '../texts';
import { listeTexts, tomNavne } from '../texts/liste';
import { getList } from './list';
import { findRytme } from './rytme';

/** Everything the page of joblogs shows; what DFDG does not answer is null. */
export async function getListPage(viewer: Viewer, params: ListParams) {
  const { status, side, fil } = params;
  const [list, rhythm] = await Promise.all([getList(viewer, params), findRytme(viewer)]);
  const page = list.ok ? list.value.page : side;
  return {
    isCitizen: mayChange(viewer),
    list: list.ok ? list.value : null,
    rhythm: rhythm.ok ? rhythm.value : null,
    noneTitle: tomNavne[status],
    fileTrouble: fil === 'nede' ? listeTexts.fileDown : null,
    tools: {
      place: { filter: status, side: page },
      statusser: joblogStatusser.map((value) => ({ value, navn: statusNavne[value] })),
      today: today(),
    },
    hrefs: {
      here: listHref({ status, side: page }),
      kort: listHref({ status }, undefined, joblogKortPath),
      csv: listHref({ status }, undefined, joblogCsvPath),
      udskriv: udskrivHref({ status, fra: addMonths(today(), -3), til: today() }),
    },
  };
}
