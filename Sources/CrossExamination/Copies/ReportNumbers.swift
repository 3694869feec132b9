/// A number for each article by its copy group: articles with one number hold one text and are one independent report.
func reportNumbers(copyGroups: [String?]) -> [Int] {
    var numbers: [String: Int] = [:]
    return copyGroups.enumerated().map { place, group in
        guard let group else { return place }
        let number = numbers[group] ?? place
        numbers[group] = number
        return number
    }
}
