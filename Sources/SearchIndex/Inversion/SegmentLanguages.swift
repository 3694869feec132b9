/// The languages of the documents of a segment to be: ascending by their bytes, numbered by their places.
struct SegmentLanguages: ~Copyable {
    let counted: [SegmentSummary.Language]
    /// By the vocabulary's number of a language.
    private let numbers: [Int]

    init(_ fresh: borrowing FreshDocuments, in vocabulary: borrowing Vocabulary) {
        var counts = [Int](repeating: 0, count: vocabulary.languages.count)
        for document in fresh.documents {
            counts[Int(document.language)] += 1
        }
        let names = vocabulary.languages
        let present = names.indices.filter { counts[$0] > 0 }.sorted {
            names[$0].utf8.lexicographicallyPrecedes(names[$1].utf8)
        }
        var numbers = [Int](repeating: 0, count: counts.count)
        for (number, language) in present.enumerated() {
            numbers[language] = number
        }
        self.numbers = numbers
        counted = present.map { SegmentSummary.Language(name: names[$0], documentCount: counts[$0]) }
    }

    func number(of language: Int) -> Int { numbers[language] }
}
