import type { ReactNode } from 'react';
import { DataTable } from '@/components/ui/data-table';
import { ownCookies } from './cookie-facts';
import { StatementPage } from './statement-page';

const columns = [
  { key: 'name', title: 'Navn', isRowHeader: true, cell: (cookie: (typeof ownCookies)[number]) => cookie.name },
  { key: 'purpose', title: 'Hvad den gør', cell: (cookie: (typeof ownCookies)[number]) => cookie.purpose },
  { key: 'lifetime', title: 'Hvor længe', cell: (cookie: (typeof ownCookies)[number]) => cookie.lifetime },
];

/** Which cookies are set and why. `choice` is where the visitor can change their mind. */
export function Cookies({ choice }: { choice?: ReactNode }) {
  return (
    <StatementPage
      title="Cookies på Jobnet"
      lead="En cookie er en lille tekst, som din browser gemmer og sender tilbage til os. Jobnet sætter så få som muligt."
    >
      <h2>Nødvendige cookies</h2>
      <p>
        De skal til, for at du kan logge ind og være sikker, mens du er her. Derfor spørger vi ikke om lov til dem. På
        en sikker forbindelse står der __Host- eller __Secure- foran navnet.
      </p>
      <DataTable
        caption="Nødvendige cookies på Jobnet"
        isCaptionHidden
        columns={columns}
        rows={ownCookies}
        rowKey={(cookie) => cookie.name}
      />
      <h2>Statistik</h2>
      <p>
        Vi sætter kun cookies til statistik, hvis du har sagt ja. Lige nu sætter Jobnet ingen. Kommer der nogen, gælder
        det svar, du har givet, og de bliver skrevet på her.
      </p>
      <h2>Andre</h2>
      <p>
        Jobnet henter intet fra andre og sender intet til andre, når du åbner en side: ingen reklamer, ingen måling hos
        tredjepart, ingen indlejrede videoer. Når du logger ind med MitID, er du på MitID’s egne sider, og der gælder
        deres regler for cookies.
      </p>
      <h2>Fortryd dit svar</h2>
      {choice ?? <p>Slet cookien cookie-valg i din browser. Så spørger vi igen, næste gang du kommer.</p>}
    </StatementPage>
  );
}
