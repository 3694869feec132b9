/// A day as a text states it that leaves the year out.
struct MonthDay: Sendable, Equatable {
    var month: Int
    var day: Int
}
