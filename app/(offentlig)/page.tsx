export default function FrontPage() {
  return <h1>Jobnet</h1>;
}
