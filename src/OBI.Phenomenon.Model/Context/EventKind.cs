namespace OBI.Phenomenon.Model.Context;

/// <summary>What kind of event stands in the calendar.</summary>
public enum EventKind
{
    /// <summary>An election, also one held among citizens abroad.</summary>
    Election = 0,

    /// <summary>An official visit.</summary>
    Visit = 1,

    /// <summary>A trial or judgement.</summary>
    Trial = 2,

    /// <summary>A commemoration, congress or other public occasion.</summary>
    Occasion = 3,

    /// <summary>A measure of a government, such as an expulsion or a sanction.</summary>
    Measure = 4,
}
