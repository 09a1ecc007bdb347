-- What changed in one's records since one last looked skips what one wrote oneself. Whose a write is stands in the index,
-- or each of them would be another page to fetch and to decrypt.

DROP INDEX clinical_write_by_client;
CREATE INDEX clinical_write_by_client ON clinical_write (client_id, sequence, staff_id);
