internal import CXXHash

/// The fresh tokens by stem class: which classes there are, and each one's tokens in the order of documents and positions.
///
/// A stable counting sort: the counts are known from appending, so one pass places every token.
struct SortedTokens: ~Copyable {
    /// A class with its words, most frequent first.
    struct Class {
        /// In the vocabulary's classes.
        var number: Int
        /// Into `forms`.
        var forms: Range<Int>
        /// Into the places.
        var places: Range<Int>
    }

    /// The forms of one class have 16 bits; the rarest beyond share the last number.
    static let maximalForms = 1 << 16

    /// In the order of the dictionary: by language, then stem, both as bytes.
    let classes: [Class]
    /// Words, class after class.
    let forms: [WordOrder.Word]

    /// Sorts tokens of which none is dead into `places`, which is memory to be used again.
    init(
        _ tokens: borrowing PlainBuffer<UInt32>,
        in vocabulary: borrowing Vocabulary,
        into places: inout PlainBuffer<UInt32>
    ) {
        forms = WordOrder.byClass(in: vocabulary)
        classes = Self.classes(of: forms, vocabulary.counts.values)
        let ends = PlainBuffer<UInt32>(repeating: 0, count: classes.count)
        for (index, stemClass) in classes.enumerated() {
            ends[index] = UInt32(truncatingIfNeeded: stemClass.places.lowerBound)
            for form in stemClass.forms {
                let target = vocabulary.targets.base + Int(forms[form].word)
                target.pointee.stemClass = UInt32(truncatingIfNeeded: index)
                target.pointee.form = UInt32(min(form - stemClass.forms.lowerBound, Self.maximalForms - 1))
            }
        }
        places.removeAll()
        places.reserve(tokens.count)
        places.extend(by: tokens.count)
        Self.place(tokens.values, vocabulary.targets.base, ends.base, into: places.base)
    }

    /// Writes every token's number to the next free place of its class. What it will need is asked for some tokens ahead.
    private static func place(
        _ tokens: UnsafeBufferPointer<UInt32>,
        _ targets: UnsafePointer<Vocabulary.Target>,
        _ ends: UnsafeMutablePointer<UInt32>,
        into places: UnsafeMutablePointer<UInt32>
    ) {
        let ahead = 16
        for index in 0..<tokens.count {
            if index + 2 * ahead < tokens.count {
                prefetchLine(targets + Int(tokens[index + 2 * ahead]))
                prefetchLine(places + Int(ends[Int(targets[Int(tokens[index + ahead])].stemClass)]))
            }
            let stemClass = Int(targets[Int(tokens[index])].stemClass)
            let next = ends[stemClass]
            ends[stemClass] = next &+ 1
            places[Int(next)] = UInt32(truncatingIfNeeded: index)
        }
    }

    private static func classes(of words: [WordOrder.Word], _ counts: UnsafeBufferPointer<UInt32>) -> [Class] {
        var classes: [Class] = []
        classes.reserveCapacity(words.count)
        var place = 0
        for (form, word) in words.enumerated() {
            if classes.last?.number != Int(word.stemClass) {
                classes.append(Class(number: Int(word.stemClass), forms: form..<form, places: place..<place))
            }
            place += Int(counts[Int(word.word)])
            let last = classes.count - 1
            classes[last].forms = classes[last].forms.lowerBound..<form + 1
            classes[last].places = classes[last].places.lowerBound..<place
        }
        return classes
    }
}
