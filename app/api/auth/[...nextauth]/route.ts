export { beginLogin as POST, finishLogin as GET } from '@/lib/login/mutations/door';
