/** What search engines read of an ad. `json` holds no "<". */
export function JobPosting({ json, nonce }: { json: string; nonce: string | undefined }) {
  return (
    <script type="application/ld+json" nonce={nonce}>
      {json}
    </script>
  );
}
