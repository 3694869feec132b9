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

    /// A dictionary can't number more forms of one class; the rarest beyond share the last number.
    static let maximalForms = 1 << 16

    /// In the order of the dictionary: by language, then stem, both as bytes.
    let classes: [Class]
    /// Word numbers, class after class.
    let forms: [UInt32]
    /// Number of the token among those of all live documents, and in the low 16 bits its form.
    private let places: PlainBuffer<UInt64>

    init(_ fresh: borrowing FreshDocuments, in vocabulary: borrowing Vocabulary) {
        forms = WordOrder.byClass(in: vocabulary)
        classes = Self.classes(of: forms, in: vocabulary)
        places = Self.placed(fresh, by: classes, forms, in: vocabulary)
    }

    /// Splits a class's places into tokens and forms; true when a form is not 0.
    func copyPlaces(
        of stemClass: Class,
        words: inout PlainBuffer<UInt32>,
        forms: inout PlainBuffer<UInt16>
    ) -> Bool {
        let count = stemClass.places.count
        words.removeAll()
        words.reserve(count)
        let (from, to) = (places.base + stemClass.places.lowerBound, words.base)
        for index in 0..<count {
            to[index] = UInt32(truncatingIfNeeded: from[index] >> 16)
        }
        words.extend(by: count)
        guard stemClass.forms.count > 1 else { return false }
        forms.removeAll()
        forms.reserve(count)
        let form = forms.base
        for index in 0..<count {
            form[index] = UInt16(truncatingIfNeeded: from[index])
        }
        forms.extend(by: count)
        return true
    }

    private static func classes(of words: [UInt32], in vocabulary: borrowing Vocabulary) -> [Class] {
        var classes: [Class] = []
        var place = 0
        for (form, word) in words.enumerated() {
            let stemClass = Int(vocabulary.classOfWord[Int(word)])
            if classes.last?.number != stemClass {
                classes.append(Class(number: stemClass, forms: form..<form, places: place..<place))
            }
            place += Int(vocabulary.counts[Int(word)])
            let last = classes.count - 1
            classes[last].forms = classes[last].forms.lowerBound..<form + 1
            classes[last].places = classes[last].places.lowerBound..<place
        }
        return classes
    }

    private static func placed(
        _ fresh: borrowing FreshDocuments,
        by classes: [Class],
        _ forms: [UInt32],
        in vocabulary: borrowing Vocabulary
    ) -> PlainBuffer<UInt64> {
        let ends = PlainBuffer<UInt32>(repeating: 0, count: classes.count)
        for (index, stemClass) in classes.enumerated() {
            ends[index] = UInt32(truncatingIfNeeded: stemClass.places.lowerBound)
            for form in stemClass.forms {
                vocabulary.targets[Int(forms[form])] = Vocabulary.Target(
                    stemClass: UInt32(truncatingIfNeeded: index),
                    form: UInt32(truncatingIfNeeded: min(form - stemClass.forms.lowerBound, maximalForms - 1))
                )
            }
        }
        let total = classes.last?.places.upperBound ?? 0
        var places = PlainBuffer<UInt64>(capacity: total)
        places.extend(by: total)
        let (target, place, end) = (vocabulary.targets.base, places.base, ends.base)
        var number: UInt64 = 0
        for document in fresh.documents where document.isLive {
            let words = fresh.tokens.base + document.firstToken
            for position in 0..<Int(document.wordCount) {
                let target = target[Int(words[position])]
                let index = end[Int(target.stemClass)]
                end[Int(target.stemClass)] = index &+ 1
                place[Int(index)] = number << 16 | UInt64(target.form)
                number &+= 1
            }
        }
        return places
    }
}
