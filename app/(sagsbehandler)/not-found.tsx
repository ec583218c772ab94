export { default, metadata } from '@/app/(offentlig)/not-found';
