/// How many parts of a pattern stand for all elements, runs of any length among them; nil where none do. Runs that may follow
/// and stand for nothing are not counted.
///
/// Goes back to the last run only, so its time is at most parts × elements.
func matchedParts<Part, Element>(
    _ parts: [Part],
    _ elements: ArraySlice<Element>,
    isRun: (Part) -> Bool,
    matches: (Part, Element) -> Bool
) -> Int? {
    var part = 0
    var position = elements.startIndex
    var retry: (part: Int, position: Int)?
    while position < elements.endIndex {
        if part < parts.count, isRun(parts[part]) {
            retry = (part, position)
            part += 1
        } else if part < parts.count, matches(parts[part], elements[position]) {
            part += 1
            position += 1
        } else if let last = retry {
            retry = (last.part, last.position + 1)
            part = last.part + 1
            position = last.position + 1
        } else {
            return nil
        }
    }
    return part
}
