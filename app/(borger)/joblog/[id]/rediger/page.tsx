import type { Metadata } from 'next';
import { ConflictPage, DeletedWhileTypingPage } from '@/components/joblog/form/conflict-page';
import { EditJoblogPage } from '@/components/joblog/form/edit-page';
import { JoblogDownPage, UnknownJoblogPage } from '@/components/joblog/form/no-form-page';
import { answerWith } from '@/lib/core/server/answer-status';
import { requireCitizen } from '@/lib/core/session/current';
import { changeJoblogAction, createJoblogAction } from '@/lib/joblog/actions/form';
import { getEditForm } from '@/lib/joblog/queries/edit-form';

export const metadata: Metadata = { title: 'Ret joblog' };

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function EditJoblog({ params, searchParams }: Props) {
  const viewer = await requireCitizen();
  const view = await getEditForm(viewer, (await params).id, await searchParams);
  switch (view.state) {
    case 'form':
      return <EditJoblogPage {...view} action={changeJoblogAction} />;
    case 'conflict':
      return <ConflictPage {...view} action={changeJoblogAction} />;
    case 'deleted':
      return <DeletedWhileTypingPage {...view} action={createJoblogAction} />;
    case 'unknown':
      answerWith(404);
      return <UnknownJoblogPage text={view.text} />;
    case 'down':
      answerWith(503);
      return <JoblogDownPage {...view} />;
  }
}
