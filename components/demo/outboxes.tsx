import type { ReactNode } from 'react';
import { Alert } from '@/components/ui/alert';
import { type Column, DataTable } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { TimeText } from '@/components/ui/time-text';
import { DemoFrame } from './demo-frame';
import { MessageText } from './message-text';

type SentMail = { id: string; at: Date; to: string; subject: string; text: string };
type SentSms = { id: string; at: Date; number: string; text: string };

const mailColumns: readonly Column<SentMail>[] = [
  { key: 'subject', title: 'Emne', cell: (mail) => mail.subject, isRowHeader: true },
  { key: 'at', title: 'Sendt', cell: (mail) => <TimeText at={mail.at} form="dateTime" /> },
  { key: 'to', title: 'Til', cell: (mail) => mail.to },
  { key: 'text', title: 'Tekst', cell: (mail) => <MessageText text={mail.text} /> },
];

const smsColumns: readonly Column<SentSms>[] = [
  { key: 'text', title: 'Tekst', cell: (sms) => <MessageText text={sms.text} />, isRowHeader: true },
  { key: 'at', title: 'Sendt', cell: (sms) => <TimeText at={sms.at} form="dateTime" /> },
  { key: 'number', title: 'Til', cell: (sms) => sms.number },
];

function SentForReal({ children }: { children: ReactNode }) {
  return (
    <Alert kind="info" title="De bliver sendt rigtigt">
      <p>{children}</p>
    </Alert>
  );
}

/** The e-mails that were kept instead of sent. */
export function MailOutbox({ isSent, mails }: { isSent: boolean; mails: readonly SentMail[] }) {
  return (
    <DemoFrame
      current="/demo/mail"
      title="Sendte e-mails"
      lead="De seneste 50 e-mails fra Jobnet. I en demonstration bliver de gemt her i stedet for at blive sendt."
    >
      {isSent ? <SentForReal>Portalen har en mailserver, så nye e-mails kommer ikke her.</SentForReal> : null}
      {mails.length > 0 ? (
        <DataTable caption="E-mails, den nyeste først" columns={mailColumns} rows={mails} rowKey={(mail) => mail.id} />
      ) : (
        <EmptyState title="Der er ingen e-mails endnu">
          <p>Skift for eksempel en adgangskode, og genindlæs siden efter et par sekunder.</p>
        </EmptyState>
      )}
    </DemoFrame>
  );
}

/** The text messages that were kept instead of sent. */
export function SmsOutbox({ isSent, messages }: { isSent: boolean; messages: readonly SentSms[] }) {
  return (
    <DemoFrame
      current="/demo/sms"
      title="Sendte sms’er"
      lead="De seneste 50 sms’er fra Jobnet. I en demonstration bliver de gemt her i stedet for at blive sendt."
    >
      {isSent ? <SentForReal>Portalen er forbundet med NemSMS, så nye sms’er kommer ikke her.</SentForReal> : null}
      {messages.length > 0 ? (
        <DataTable caption="Sms’er, den nyeste først" columns={smsColumns} rows={messages} rowKey={(sms) => sms.id} />
      ) : (
        <EmptyState title="Der er ingen sms’er endnu">
          <p>De kommer her et par sekunder efter, at Jobnet har sendt dem.</p>
        </EmptyState>
      )}
    </DemoFrame>
  );
}
