/// Where the documents of a segment lie in its run of words, for writers that have words in segment-wide order.
///
/// The pointers belong to the caller and must outlive the calls they are passed to.
struct DocumentLayout {
    /// Segment-wide number of each document's first word, ascending, then the number of all words: one more than there are documents.
    var starts: UnsafeBufferPointer<UInt32>
    /// Words of each document in each field but the last, document by document: `lastField` numbers a document.
    var fieldCounts: UnsafeBufferPointer<UInt32>
    /// Length code of each document.
    var lengthCodes: UnsafeBufferPointer<UInt8>
    /// The document that holds word `n << shift`, for every n: a first guess for the document of a word.
    var guesses: [UInt32]
    static let shift: UInt32 = 8

    var documentCount: Int { starts.count - 1 }

    init(
        starts: UnsafeBufferPointer<UInt32>,
        fieldCounts: UnsafeBufferPointer<UInt32>,
        lengthCodes: UnsafeBufferPointer<UInt8>
    ) {
        self.starts = starts
        self.fieldCounts = fieldCounts
        self.lengthCodes = lengthCodes
        let wordCount = starts.last ?? 0
        var guesses: [UInt32] = []
        guesses.reserveCapacity(Int(wordCount >> Self.shift) + 1)
        var document = 0
        var word: UInt64 = 0
        while word < UInt64(wordCount) {
            while document + 1 < starts.count - 1, UInt64(starts[document + 1]) <= word { document += 1 }
            guesses.append(UInt32(truncatingIfNeeded: document))
            word += 1 << UInt64(Self.shift)
        }
        self.guesses = guesses
    }

    /// The document that holds a word, which lies in `document` or behind; the last one, if there is none.
    @inline(__always)
    func document(of word: UInt32, from document: Int) -> Int {
        let last = documentCount &- 1
        var found = min(max(document, Int(guesses[Int(word >> Self.shift)])), last)
        // One step more often than not; without a branch it costs nothing to be wrong.
        found &+= found < last && starts[found &+ 1] <= word ? 1 : 0
        while found < last, starts[found &+ 1] <= word { found &+= 1 }
        return found
    }

    /// Whether a document's first position lies in a field before the last.
    @inline(__always)
    func hasEarlyFields(_ position: UInt32, document: Int, lastField: Int) -> Bool {
        switch lastField {
        case 0: return false
        case 1: return position < fieldCounts[document]
        default:
            var end: UInt32 = 0
            for field in 0..<lastField { end &+= fieldCounts[document &* lastField &+ field] }
            return position < end
        }
    }

    /// How many of a document's positions, ascending, lie in each field but the last.
    func fieldCounts(
        of document: Int,
        lastField: Int,
        _ positions: UnsafePointer<UInt32>,
        count: Int
    ) -> SIMD4<UInt32> {
        var counts = SIMD4<UInt32>.zero
        var index = 0
        var end: UInt32 = 0
        for field in 0..<lastField {
            end &+= fieldCounts[document &* lastField &+ field]
            let first = index
            while index < count, positions[index] < end { index &+= 1 }
            counts[field] = UInt32(truncatingIfNeeded: index &- first)
        }
        return counts
    }
}
