extension Segment {
    func key(of document: UInt32) throws(IndexError) -> UInt64 { 0 }

    /// The keys of all documents, for loops.
    func keys() throws(IndexError) -> KeyColumn { throw IndexError(code: .damaged, message: "") }

    /// The document with this key; the last where several have it.
    func document(forKey key: UInt64) throws(IndexError) -> UInt32? { nil }

    /// The number of the document's language.
    func language(of document: UInt32) throws(IndexError) -> Int { 0 }

    /// One a document.
    func lengthCodes() throws(IndexError) -> UnsafePointer<UInt8> { throw IndexError(code: .damaged, message: "") }

    /// The words of a document in each text field, as far as they were stored.
    func fieldWordCounts() throws(IndexError) -> FieldWordCounts { throw IndexError(code: .damaged, message: "") }

    /// The values of a number field; a field that the segment lacks has none.
    func numbers(_ field: Int, overlay: ColumnOverlay) throws(IndexError) -> NumberReader { NumberReader() }

    /// The values of a keyword field; a field that the segment lacks has none.
    func keywords(_ field: Int, overlay: ColumnOverlay) throws(IndexError) -> KeywordReader { KeywordReader() }
}
