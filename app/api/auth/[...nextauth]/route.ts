export { beginLogin as POST, finishLogin as GET } from '@/lib/login/auth-route';
