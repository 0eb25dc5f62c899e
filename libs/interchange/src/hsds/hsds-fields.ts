/** Every field that HSDS 3.0 (and 3.1) gives a record; what else a file holds is counted in the report. */

const shared = ['id', 'name', 'alternate_name', 'description', 'phones', 'contacts', 'attributes', 'metadata'];

const service = [
  ...shared,
  ...['organization_id', 'program_id', 'url', 'additional_urls', 'email', 'status', 'interpretation_services'],
  ...['application_process', 'fees_description', 'wait_time', 'fees', 'accreditations', 'eligibility_description'],
  ...['minimum_age', 'maximum_age', 'assured_date', 'assurer_email', 'licenses', 'alert', 'last_modified'],
  ...['schedules', 'service_areas', 'service_at_locations', 'languages', 'organization', 'funding', 'cost_options'],
  ...['program', 'required_documents', 'capacities'],
];

const organization = [
  ...shared,
  ...['email', 'website', 'additional_websites', 'tax_status', 'tax_id', 'year_incorporated', 'legal_status', 'logo'],
  ...['uri', 'parent_organization_id', 'funding', 'locations', 'programs', 'organization_identifiers', 'services'],
];

const location = [
  ...shared,
  ...['location_type', 'url', 'organization_id', 'transportation', 'latitude', 'longitude', 'external_identifier'],
  ...['external_identifier_type', 'languages', 'addresses', 'accessibility', 'schedules'],
];

export const hsdsFields: Readonly<Record<'service' | 'organization' | 'location', ReadonlySet<string>>> = {
  service: new Set(service),
  organization: new Set(organization),
  location: new Set(location),
};
