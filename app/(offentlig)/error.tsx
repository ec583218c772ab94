'use client';

export { SectionError as default } from '@/components/erklaeringer/section-error';
