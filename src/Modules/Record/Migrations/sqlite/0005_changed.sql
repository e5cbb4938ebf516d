-- Lists bring what they keep in memory forward by the documents that have changed instead of reading all of them anew.

-- Greater than the number of each change in the audit before the one that last changed what is known of the document, and not greater than its own;
-- 0 where nothing has since it was stored.
ALTER TABLE record_documents ADD COLUMN changed INTEGER NOT NULL DEFAULT 0;
CREATE INDEX record_documents_changed ON record_documents (changed) WHERE changed > 0;
