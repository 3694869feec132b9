internal import Foundation

/// BM25 over one state of the index.
///
/// score = idf · f · (k1 + 1) / (f + k1 · (1 − b + b · length / average)), with f the occurrences weighted by field
/// (Robertson and Zaragoza, The Probabilistic Relevance Framework: BM25 and Beyond, 2009).
struct ScoreModel: Sendable {
    private static let k1 = 1.2
    private static let b = 0.75

    /// Documents, deleted ones included until they are merged away.
    let documentCount: Int
    /// In weighted words.
    let averageLength: Double
    /// What is added to f below the line, for each length code.
    let norms: [Float]

    init(documentCount: Int, totalLength: UInt64) {
        self.documentCount = documentCount
        let average = documentCount > 0 && totalLength > 0 ? Double(totalLength) / Double(documentCount) : 1
        averageLength = average
        norms = LengthCode.lengths.map { length in
            Float(Self.k1 * (1 - Self.b + Self.b * Double(length) / average))
        }
    }

    /// How much rarer words count more; positive for every frequency up to the number of documents.
    func inverseDocumentFrequency(_ documentFrequency: Int) -> Double {
        let frequency = Double(documentFrequency)
        return log(1 + (Double(documentCount) - frequency + 0.5) / (frequency + 0.5))
    }

    /// What a pattern's saturated frequency is multiplied by; its words' frequencies in its order.
    func weight(documentFrequencies: some Sequence<Int>) -> Float {
        Float(documentFrequencies.reduce(0) { $0 + inverseDocumentFrequency($1) }) * Float(Self.k1 + 1)
    }
}

/// The formula's last step, the same wherever a score is worked out: only so are scores equal to the last bit.
@inline(__always)
func score(weight: Float, frequency: Float, norm: Float) -> Float {
    weight * (frequency / (frequency + norm))
}
