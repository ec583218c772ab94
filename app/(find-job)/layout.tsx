export { default } from '@/app/(offentlig)/layout';
