/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  typedRoutes: false,
  // Sources carry no pictures, and the optimizer would want a native library of its own.
  images: { unoptimized: true },
  // Types are checked by `npm run check`, for the whole house and not for the pages alone.
  typescript: { ignoreBuildErrors: true },
  // A file of 5 MB and the form around it; what is larger is refused with a sentence of ours.
  experimental: { serverActions: { bodySizeLimit: '6mb' } },
  // Native modules, and data files that must be found beside their package at run time.
  serverExternalPackages: [
    'better-sqlite3',
    '@prisma/adapter-better-sqlite3',
    '@prisma/client',
    'sqlite3',
    '@node-rs/argon2',
    'jsdom',
    'wink-nlp',
    'wink-eng-lite-web-model',
  ],
};

export default config;
