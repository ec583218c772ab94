import { Combobox } from '@/components/forms/combobox';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextLink } from '@/components/ui/text-link';

/** A plain search form: what is typed or chosen becomes part of the address of Find Job. */
export function JobSearch() {
  return (
    <form action="/find-job" method="get" className="job-search">
      <search>
        <label className="form-label" htmlFor="soegeord">
          Hvad vil du arbejde med, og hvor?
        </label>
        <div className="job-search-row">
          <Combobox
            id="soegeord"
            name="searchString"
            source="/api/findjob/suggestions"
            choice="filter"
            placeholder="Fx kok Aarhus"
            maxLength={200}
            enterKeyHint="search"
          />
          <SubmitButton icon="search">Søg</SubmitButton>
        </div>
      </search>
      <p className="job-search-ways">
        <TextLink href="/find-job">Se alle ledige job</TextLink>
        <TextLink href="/find-job/kort">Se dem på et kort</TextLink>
      </p>
    </form>
  );
}
