extension Segment {
    func key(of document: UInt32) throws(IndexError) -> UInt64 {
        let keys = try keys()
        guard document < keys.count else {
            throw IndexError(code: .invalid, message: "\(bytes.name) has no document \(document)")
        }
        return keys[document]
    }

    /// The keys of all documents, for loops.
    func keys() throws(IndexError) -> KeyColumn {
        try KeyColumn(keySection, documentCount: documentCount)
    }

    /// The document with this key; the last where several have it.
    func document(forKey key: UInt64) throws(IndexError) -> UInt32? {
        try KeyLookup.document(forKey: key, keys: keys(), lookup: keyLookup)
    }

    /// The number of the document's language.
    func language(of document: UInt32) throws(IndexError) -> Int {
        let column = try PackedNumberColumn(bytes.section(.documentLanguages), documentCount: documentCount)
        return Int(column[document] ?? 0)
    }

    /// One a document.
    func lengthCodes() throws(IndexError) -> UnsafePointer<UInt8> {
        let codes = try lengthCodeSection.verified()
        guard codes.count == documentCount, let base = codes.baseAddress else {
            throw lengthCodeSection.damaged("has a wrong column of lengths")
        }
        return base.assumingMemoryBound(to: UInt8.self)
    }

    /// The words of a document in each text field, as far as they were stored.
    func fieldWordCounts() throws(IndexError) -> FieldWordCounts {
        try FieldWordCounts(bytes)
    }

    /// The values of a number field; a field that the segment lacks has none.
    func numbers(_ field: Int, overlay: ColumnOverlay) throws(IndexError) -> NumberColumnReader {
        let column = try PackedNumberColumn(bytes.section(.numbers, field: field), documentCount: documentCount)
        return NumberColumnReader(column, changes: overlay.numbers(field))
    }

    /// The values of a keyword field; a field that the segment lacks has none.
    func keywords(_ field: Int, overlay: ColumnOverlay) throws(IndexError) -> KeywordColumnReader {
        KeywordColumnReader(try keywordColumn(field), changes: overlay.keywords(field))
    }

    func keywordColumn(_ field: Int) throws(IndexError) -> PackedKeywordColumn {
        try PackedKeywordColumn(bytes.section(.keywords, field: field), documentCount: documentCount)
    }
}
