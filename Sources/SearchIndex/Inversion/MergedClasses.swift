/// The classes of the new segment as far as they are written: their dictionary can be made only when all words are known.
struct MergedClasses: ~Copyable {
    private var languages = PlainBuffer<UInt16>()
    private var stems = PlainBuffer<UInt8>()
    private var stemLengths = PlainBuffer<UInt16>()
    /// As the dictionary encodes them.
    private var infos: [UInt8] = []
    /// Places of the words in ``MergedWords``.
    private var forms = PlainBuffer<UInt32>()
    private var formCounts = PlainBuffer<UInt32>()

    var count: Int { languages.count }

    mutating func append(
        language: Int,
        stem: UnsafeBufferPointer<UInt8>,
        info: PostingListInfo,
        forms places: some Collection<UInt32>
    ) {
        languages.append(UInt16(truncatingIfNeeded: language))
        stems.append(contentsOf: stem)
        stemLengths.append(UInt16(truncatingIfNeeded: stem.count))
        info.encode(into: &infos)
        for place in places {
            forms.append(place)
        }
        formCounts.append(UInt32(truncatingIfNeeded: places.count))
    }

    func dictionary(_ words: borrowing MergedWords) throws(IndexError) -> [UInt8] {
        var dictionary = ClassDictionaryWriter()
        var (stem, form, info) = (0, 0, 0)
        var (postings, positions) = (0, 0)
        var numbers = PlainBuffer<UInt32>()
        for index in 0..<count {
            let list = infos.withUnsafeBytes {
                PostingListInfo(reading: $0, at: &info, postingsOffset: postings, positionsOffset: positions)
            }
            guard let list else { throw IndexError(code: .invalid, message: "a list can't be described") }
            postings += list.postingsLength
            positions += list.positionsLength
            numbers.removeAll()
            for place in forms.values[form..<form + Int(formCounts[index])] {
                numbers.append(words.words[Int(place)].number)
            }
            form += Int(formCounts[index])
            try dictionary.add(
                language: Int(languages[index]),
                stem: UnsafeBufferPointer(rebasing: stems.values[stem..<stem + Int(stemLengths[index])]),
                info: list,
                forms: numbers.values
            )
            stem += Int(stemLengths[index])
        }
        return try dictionary.finish()
    }
}
