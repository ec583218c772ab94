'use client';

export { FindJobError as default } from '@/components/erklaeringer/find-job-error';
