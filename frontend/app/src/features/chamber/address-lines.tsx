import type { Organisation } from '@/api/organisations';

export function AddressLines({ address }: { address: Organisation['address'] }) {
  return (
    <>
      {address.street}
      <br />
      {address.postalCode} {address.city}
    </>
  );
}
