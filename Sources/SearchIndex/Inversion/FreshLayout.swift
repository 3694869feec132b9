/// Where the documents of the segment to be lie in its run of words, and how long they are.
struct FreshLayout: ~Copyable {
    /// Each document's first word, then the number of all words.
    private let starts: PlainBuffer<UInt32>
    /// Of each document, the words in each field but the last.
    private let fieldCounts: PlainBuffer<UInt32>
    let lengthCodes: PlainBuffer<UInt8>
    /// Σ weight × words over all documents.
    let totalLength: UInt64

    init(_ fresh: borrowing FreshDocuments, weights: FieldWeights) {
        var starts = PlainBuffer<UInt32>(capacity: fresh.documents.count + 1)
        var fieldCounts = PlainBuffer<UInt32>(capacity: fresh.documents.count * weights.lastField)
        var lengthCodes = PlainBuffer<UInt8>(capacity: fresh.documents.count)
        var total: UInt64 = 0
        for document in fresh.documents {
            starts.append(UInt32(truncatingIfNeeded: document.firstToken))
            var counts = SIMD4<UInt32>.zero
            for field in 0..<weights.lastField {
                counts[field] = document.shortFieldWords[field]
                fieldCounts.append(counts[field])
            }
            let length = weights.weighted(frequency: document.wordCount, counts: counts)
            total += UInt64(length)
            lengthCodes.append(LengthCode.encode(length))
        }
        starts.append(UInt32(truncatingIfNeeded: fresh.tokens.count))
        self.starts = starts
        self.fieldCounts = fieldCounts
        self.lengthCodes = lengthCodes
        totalLength = total
    }

    /// Valid while this is held.
    var documents: DocumentLayout {
        DocumentLayout(starts: starts.values, fieldCounts: fieldCounts.values, lengthCodes: lengthCodes.values)
    }
}
