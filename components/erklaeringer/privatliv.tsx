import type { ReactNode } from 'react';
import { StatementPage } from './statement-page';

/** The page around the policy; what stands in it comes as the policy's text, or as a notice that it cannot be shown. */
export function Privatliv({ children }: { children: ReactNode }) {
  return (
    <StatementPage
      title="Privatliv"
      lead="Her kan du læse, hvad vi bruger dine oplysninger til, og hvilke rettigheder du har."
    >
      {children}
    </StatementPage>
  );
}
