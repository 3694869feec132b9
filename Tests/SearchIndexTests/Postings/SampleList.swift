import TestSupport

@testable import SearchIndex

/// What one posting list should hold, kept plainly.
struct SampleList {
    struct Posting {
        var document: UInt32
        var positions: [UInt32]
        var forms: [UInt16]
        var fieldCounts: SIMD4<UInt32> = .zero

        func weighted(_ weights: FieldWeights) -> UInt32 {
            weights.weighted(frequency: UInt32(positions.count), counts: fieldCounts)
        }
    }

    var postings: [Posting]

    /// How a random list looks.
    struct Shape {
        var documents: Int
        var documentCount: Int
        var maximumFrequency = 4
        var forms: UInt16 = 1
        /// Every so many positions one lies in a field before the last; 0 for none.
        var titleEvery = 0
        var wordsPerDocument: UInt32 = 500
    }

    /// Documents drawn evenly, most frequencies low, positions anywhere in the document.
    init(_ shape: Shape, weights: FieldWeights, using random: inout SeededGenerator) {
        var left = shape.documents
        postings = []
        for document in 0..<shape.documentCount where left > 0 {
            guard Int.random(in: 0..<shape.documentCount - document, using: &random) < left else { continue }
            left -= 1
            let rolled = Int.random(in: 1...shape.maximumFrequency, using: &random)
            let frequency = Bool.random(using: &random) ? 1 : rolled
            var positions = Set<UInt32>()
            while positions.count < frequency {
                positions.insert(.random(in: 0..<shape.wordsPerDocument, using: &random))
            }
            var posting = Posting(
                document: UInt32(document),
                positions: positions.sorted(),
                forms: (0..<frequency).map { _ in .random(in: 0..<shape.forms, using: &random) }
            )
            var rest = UInt32(frequency)
            if shape.titleEvery > 0 {
                for field in 0..<weights.lastField where Int.random(in: 0..<shape.titleEvery, using: &random) == 0 {
                    posting.fieldCounts[field] = min(rest, .random(in: 0...3, using: &random))
                    rest -= posting.fieldCounts[field]
                }
            }
            postings.append(posting)
        }
    }

    init(postings: [Posting]) { self.postings = postings }
}
