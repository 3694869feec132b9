/// A unit of measurement or money.
package struct MeasuredUnit: Sendable, Equatable {
    package enum Dimension: UInt8, Sendable {
        case length, area, volume, mass, time, temperature, speed, energy, power, pressure, force, frequency, angle
        case information, voltage, current, resistance, dose, activity, substance, luminosity
        /// Per cent, per mille, percentage points
        case share
        case money
        /// One unit per another: kilograms per hectare, dollars per barrel
        case rate
    }

    /// The singular: `square kilometre`, `US dollar`.
    package var name: String
    package var dimension: Dimension
    /// Times this it is the SI unit.
    package var factor: Double
    /// What is added before that: degrees Fahrenheit and Celsius.
    package var offset: Double = 0
    /// `m²`, an ISO 4217 code, `1` for shares; nil where several units bear the name (pesos).
    package var siUnit: String?
    /// Which number of years is somebody's age: `38-year-old`.
    package var isAge = false

    package init(
        name: String,
        dimension: Dimension,
        factor: Double,
        offset: Double = 0,
        siUnit: String? = nil,
        isAge: Bool = false
    ) {
        self.name = name
        self.dimension = dimension
        self.factor = factor
        self.offset = offset
        self.siUnit = siUnit
        self.isAge = isAge
    }

    /// A value in the SI unit; nil where that isn't known.
    package func siValue(of value: Double) -> Double? {
        siUnit == nil ? nil : (value + offset) * factor
    }
}

extension MeasuredUnit {
    /// The unit squared or cubed: `square` of `kilometre`.
    func raised(to power: Int) -> MeasuredUnit? {
        guard dimension == .length else { return nil }
        let squared = power == 2
        return MeasuredUnit(
            name: (squared ? "square " : "cubic ") + name,
            dimension: squared ? .area : .volume,
            factor: squared ? factor * factor : factor * factor * factor,
            siUnit: squared ? "m²" : "m³"
        )
    }

    func per(_ other: MeasuredUnit) -> MeasuredUnit {
        let isSpeed = dimension == .length && other.dimension == .time
        var siUnits: String?
        if let siUnit, let otherUnit = other.siUnit {
            siUnits = siUnit + "/" + otherUnit
        }
        return MeasuredUnit(
            name: name + " per " + other.name,
            dimension: isSpeed ? .speed : .rate,
            factor: factor / other.factor,
            siUnit: siUnits
        )
    }
}
