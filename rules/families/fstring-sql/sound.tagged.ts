export async function find(prisma: Prisma, name: string): Promise<Row[]> {
  return prisma.$queryRaw`SELECT id, name FROM users WHERE name = ${name}`;
}
