internal import Foundation

/// BM25 over one state of the index.
///
/// score = idf · f · (k1 + 1) / (f + k1 · (1 − b + b · length / average)), with f the occurrences weighted by field
/// (Robertson and Zaragoza, The Probabilistic Relevance Framework: BM25 and Beyond, 2009).
final class ScoreModel: Sendable {
    private static let k1 = 1.2
    private static let b = 0.75
    /// What the frequency's part of a score grows to.
    static let highestSaturation = Float(k1 + 1)

    /// Documents, deleted ones included until they are merged away.
    let documentCount: Int
    /// In weighted words.
    let averageLength: Double
    /// What is added to f below the line, for each of the 256 length codes.
    nonisolated(unsafe) let norms: UnsafePointer<Float>

    init(_ statistics: SnapshotStatistics) {
        documentCount = statistics.documentCount
        let average = statistics.averageLength
        averageLength = average
        let norms = UnsafeMutablePointer<Float>.allocate(capacity: LengthCode.lengths.count)
        for (code, length) in LengthCode.lengths.enumerated() {
            let norm = Self.k1 * (1 - Self.b + Self.b * Double(length) / average)
            (norms + code).initialize(to: Float(norm))
        }
        self.norms = UnsafePointer(norms)
    }

    deinit { norms.deallocate() }

    /// How much rarer words count more; positive for every frequency up to the number of documents.
    func inverseDocumentFrequency(_ documentFrequency: Int) -> Double {
        let frequency = Double(documentFrequency)
        return log(1 + (Double(documentCount) - frequency + 0.5) / (frequency + 0.5))
    }

    /// What a pattern's saturated frequency is multiplied by; its words' frequencies in its order.
    func weight(documentFrequencies: some Sequence<Int>) -> Float {
        Float(documentFrequencies.reduce(0) { $0 + inverseDocumentFrequency($1) }) * Self.highestSaturation
    }
}

/// The formula's last step, the same wherever a score is worked out: only so are scores equal to the last bit.
@inline(__always)
func bm25(weight: Float, frequency: Float, norm: Float) -> Float {
    weight * (frequency / (frequency + norm))
}

extension ScoreModel {
    /// The frequencies of all codes of block maxima.
    private nonisolated(unsafe) static let codedFrequencies: UnsafePointer<Float> = {
        let frequencies = UnsafeMutablePointer<Float>.allocate(capacity: FrequencyCode.frequencies.count)
        for (code, frequency) in FrequencyCode.frequencies.enumerated() {
            (frequencies + code).initialize(to: Float(frequency))
        }
        return UnsafePointer(frequencies)
    }()

    /// What works out scores of block maxima; valid while the model lives.
    var bounds: ScoreBounds { ScoreBounds(frequencies: Self.codedFrequencies, norms: norms) }
}

/// The tables that block maxima are scored by.
struct ScoreBounds {
    let frequencies: UnsafePointer<Float>
    let norms: UnsafePointer<Float>

    @inline(__always)
    func maximum(_ impacts: ImpactSet, weight: Float) -> Float {
        impacts.maximum { impact in score(impact, weight: weight) }
    }

    @inline(__always)
    func score(_ impact: Impact, weight: Float) -> Float {
        bm25(
            weight: weight,
            frequency: frequencies[Int(impact.frequencyCode)],
            norm: norms[Int(impact.lengthCode)]
        )
    }
}
