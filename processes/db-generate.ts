/** `npm run db:generate`: bootstrap has generated the Prisma client before any program runs, so this one only tells. */
console.log('prisma/generated follows prisma/schema.');
